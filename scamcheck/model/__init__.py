"""The model: fitting, calibration, evaluation, storage and explanation."""
