#!/bin/sh
# Gradescope runs this for each submission, as root, in /autograder. Whatever happens, results/results.json is there.
root=/autograder
mkdir -p "$root/results"
"$root/source/environment/bin/python" -I -m byheart.kits.autograder run "$root"
if [ ! -s "$root/results/results.json" ]; then
    echo "byheart: not graded. setup.sh didn't make an environment in which byheart runs: see what it said."
    cat > "$root/results/results.json" <<'END'
{"output": "This submission was not graded: the autograder failed. That is no fault of yours, and no 0. Your instructor can run it again.", "output_format": "text"}
END
fi
exit 0
