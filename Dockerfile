# The server alone, for a Pd outside: docs/headless.md, compose.yaml.
FROM python:3.11-bookworm AS build
WORKDIR /notebank
COPY . .
RUN pip wheel --no-deps --wheel-dir /wheels .

FROM python:3.11-slim-bookworm
COPY constraints.txt /tmp/
COPY --from=build /wheels /tmp/wheels
RUN pip install --no-cache-dir --extra-index-url https://download.pytorch.org/whl/cpu \
        -c /tmp/constraints.txt /tmp/wheels/*.whl \
    && rm -r /tmp/wheels /tmp/constraints.txt \
    && useradd --create-home --uid 1000 notebank
USER notebank
ENTRYPOINT ["notebank"]
CMD ["serve", "--no-pyext"]
