# syntax=docker/dockerfile:1
FROM python:3.11-slim-bookworm AS build
WORKDIR /src
COPY pyproject.toml README.md requirements.lock ./
COPY scamcheck scamcheck
COPY models models
RUN python -m venv /opt/scamcheck \
 && /opt/scamcheck/bin/pip install --no-cache-dir --requirement requirements.lock \
 && /opt/scamcheck/bin/pip install --no-cache-dir --no-deps .

FROM python:3.11-slim-bookworm
RUN useradd --system --uid 10001 --create-home scamcheck
COPY --from=build /opt/scamcheck /opt/scamcheck
ENV PATH=/opt/scamcheck/bin:$PATH PYTHONUNBUFFERED=1
USER 10001
WORKDIR /home/scamcheck
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/readyz', timeout=2)"]
CMD ["scamcheck", "serve", "--host", "0.0.0.0", "--port", "8000"]
