# Grading where this machine's own jail can't hold (macOS, Windows, an old kernel): a Linux with Landlock and seccomp.
#
# UNTRIED: no container engine runs where byheart is developed; this was checked by reading only. Try it with
#
#   docker build -t byheart .
#   docker run --rm byheart doctor
#
# and grade when doctor says that all walls hold:
#
#   docker run --rm --network none --tmpfs /tmp:size=512m -v "$PWD/submissions:/submissions:ro" -v "$PWD/graded:/graded" \
#       byheart grade /submissions --out /graded
#
# The kernel is the host's, or Docker Desktop's own: it must be Linux 6.2 or newer with Landlock switched on. Docker's
# standard seccomp profile lets Landlock's and seccomp's calls through (since 20.10.18), and refuses namespaces: doctor
# calls those two second walls "weaker", and grading is safe without them. --cap-add SYS_ADMIN would bring them, and
# would make the container itself the weaker one: leave it. --tmpfs bounds what all submissions together can write.
# Don't add --user: as root, the grader gives each jailed process a user of its own.
FROM python:3.13-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends libseccomp2 \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /byheart
COPY . .
RUN pip install --no-cache-dir -e ".[instructor]"
ENTRYPOINT ["byheart"]
