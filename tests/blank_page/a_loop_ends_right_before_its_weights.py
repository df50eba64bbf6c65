# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: no step is behind another line than its own, though a comprehension without a call ends right before the weights

import random

random.seed(31)
spots = [(random.uniform(-1, 1), random.uniform(-1, 1)) for _ in range(24)]
goals = [1.0 if a + 3 * b > 0.2 else -1.0 for a, b in spots]
w = [random.uniform(-0.4, 0.4), random.uniform(-0.4, 0.4)]
shift = 0.0
for turn in range(80):
    for (a, b), goal in zip(spots, goals):
        miss = goal - (w[0] * a + w[1] * b + shift)
        w[0] += 0.03 * miss * a
        w[1] += 0.03 * miss * b
        shift += 0.03 * miss
print(w, shift)
