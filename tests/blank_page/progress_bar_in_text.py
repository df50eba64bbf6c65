# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a text progress bar around per-row steps on one weight vector
import sys
from math import e

points = (
    # height, weight (scaled), one -> likes basketball
    (0.9, 0.4, 1.0, 1),
    (0.8, 0.3, 1.0, 1),
    (0.3, 0.5, 1.0, 0),
    (0.2, 0.2, 1.0, 0),
)
w = [0.1, -0.2, 0.05]
ROUNDS = 4000

for r in range(ROUNDS):
    for *x, want in points:
        z = w[0]*x[0] + w[1]*x[1] + w[2]*x[2]
        got = 1 / (1 + e ** -z)
        push = (want - got) * got * (1 - got)
        w = [w[0] + push*x[0], w[1] + push*x[1], w[2] + push*x[2]]
    if r % 100 == 0:
        done = 40 * r // ROUNDS
        sys.stdout.write("\r[" + "=" * done + " " * (40 - done) + "]")
        sys.stdout.flush()

sys.stdout.write("\n")
for *x, want in points:
    print(x, want, round(1 / (1 + e ** -(w[0]*x[0] + w[1]*x[1] + w[2]*x[2])), 2))
