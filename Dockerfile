# Grading where this machine's own jail can't hold (macOS, Windows, an old kernel): a Linux with Landlock and seccomp.
# Untried: no container engine runs where byheart is developed. The host's kernel must be Linux 5.13 or newer with
# Landlock, as Docker Desktop's is; `byheart doctor` inside the container says whether the walls hold.
#
#   docker build -t byheart .
#   docker run --rm --network none -v "$PWD/submissions:/submissions:ro" -v "$PWD/graded:/graded" \
#       byheart grade /submissions --out /graded
FROM python:3.13-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends libseccomp2 \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /byheart
COPY . .
RUN pip install --no-cache-dir -e ".[instructor]"
ENTRYPOINT ["byheart"]
