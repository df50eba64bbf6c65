# Grading where this machine's own jail can't hold (macOS, Windows, an old kernel): a Linux with Landlock and seccomp.
#
# UNTRIED: no container engine runs where byheart is developed; this was checked by reading only. Try it with
#
#   docker build -t byheart .
#   docker run --rm --tmpfs /tmp:size=512m byheart doctor
#
# and grade when doctor says that all walls hold:
#
#   docker run --rm --network none --tmpfs /tmp:size=512m \
#       -v "$PWD:/course:ro" -v "$PWD/submissions:/submissions:ro" -v byheart-results:/results \
#       byheart grade /submissions --course /course --out /results
#
# The image holds the machinery and its packages: no course, no answers and no seed. The course is mounted at /course
# (a folder with exercises, solutions and reference), and the results with the gradebook and its secret seed lie on a
# volume.
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
# The packages first: they change less often than the sources, and a layer that doesn't change isn't made again.
RUN pip install --no-cache-dir "numpy>=2.0" "platformdirs>=4.0" "pytest>=8.0" "fsrs>=6.3,<7" "textual>=8.2,<9" "watchdog>=6.0" \
    "jinja2>=3.1" "markupsafe>=2.1" "pygments>=2.17" "pysvgchart>=0.8,<0.9" "pyseccomp>=0.1.2" "pyyaml>=6"
COPY pyproject.toml README.md LICENSE ./
COPY grader grader
RUN pip install --no-cache-dir --no-deps -e .
VOLUME ["/results"]
WORKDIR /results
ENTRYPOINT ["byheart"]
