#!/bin/sh
# Gradescope runs this once, as root, when the container is built. It gives byheart an environment of its own, and grades
# the course's own solutions, so that it is seen here if something is missing.
set -eu
here=$(dirname "$(readlink -f "$0")")

find_pythons() {
    for each in python3.13 python3.12 python3.11 python3; do
        if command -v "$each" > /dev/null && "$each" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2> /dev/null; then
            echo "$each"
        fi
    done
}

pythons=$(find_pythons)
if [ -z "$pythons" ]; then
    # Ubuntu 22.04 brings Python 3.10, and has 3.11 beside it.
    apt-get update
    DEBIAN_FRONTEND=noninteractive apt-get install -y python3.11 python3.11-venv
    pythons=$(find_pythons)
fi
if [ -z "$pythons" ]; then
    echo "byheart: there is no Python 3.11 or newer here, and none can be installed. Choose a newer base image." >&2
    exit 1
fi

if [ -d "$here/wheels" ]; then
    set -- --no-index --find-links "$here/wheels"
else
    set --
fi
installed=
# Packages that were brought along may fit one of the Pythons only.
for python in $pythons; do
    rm -rf "$here/environment"
    "$python" -m venv "$here/environment"
    for wheel in "$here"/byheart-*.whl; do
        if "$here/environment/bin/python" -m pip install --quiet --disable-pip-version-check "$@" "$wheel[grade]"; then
            installed=$python
        fi
    done
    [ -z "$installed" ] || break
done
if [ -z "$installed" ]; then
    echo "byheart: its packages can't be installed for any of these: $(echo $pythons). The lines above say why." >&2
    exit 1
fi
# A jailed submission runs as nobody: byheart has to be open to it, and what is right closed.
chmod -R go-rwx "$here/course" "$here/autograder.json" "$here"/byheart-*.whl
chmod go+rx "$here"
"$here/environment/bin/python" -I -m byheart.kits.autograder check "$here"
