# One image for every service and for the gateway: docker build --build-arg MODULE=registry-service .
FROM node:20-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
# The gateway brings the console, which npm builds.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /build
ARG MODULE
RUN test -n "$MODULE" || { echo "Say which module to build: --build-arg MODULE=registry-service" >&2; exit 1; }
COPY . .
# The tests belong to mvn verify; an image is made of what passed them.
RUN --mount=type=cache,target=/build/.repository,sharing=locked \
    mvn -B -ntp -Dmaven.repo.local=/build/.repository -Dmaven.test.skip=true package -pl "$MODULE" -am
RUN cp "$MODULE/target/$MODULE"-*.jar application.jar \
    && java -Djarmode=tools -jar application.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 wutong \
    && useradd --system --uid 10001 --gid wutong --home-dir /application wutong
WORKDIR /application
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
COPY operations/image/healthy.sh /usr/local/bin/healthy
USER 10001:10001
# The heap is a share of the container's limit; a JVM without memory ends and is started again.
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError"
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 CMD ["bash", "/usr/local/bin/healthy"]
ENTRYPOINT ["java", "-jar", "application.jar"]
