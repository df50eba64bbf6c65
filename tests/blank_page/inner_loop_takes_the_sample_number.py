# verdict: wrong
# first wrong: error
# line: 18
# mistake: -
# why: the loop over the inputs uses the sample's number for something else, so each sample gets the last target
import math
import random

random.seed(4)
points = [[0.0, 1.0], [1.0, 0.0], [1.0, 1.0], [0.2, 0.1]]
goals = [1.0, 0.0, 1.0, 0.0]
inner = [[random.gauss(0, 1) for _ in range(2)] for _ in range(2)]
outer = [random.gauss(0, 1) for _ in range(2)]
for turn in range(2000):
    for n in range(len(points)):
        here = points[n]
        sums = [0.0, 0.0]
        for n in range(2):
            sums[0] += here[n] * inner[0][n]
            sums[1] += here[n] * inner[1][n]
        mid = [1 / (1 + math.exp(-s)) for s in sums]
        out = 1 / (1 + math.exp(-(mid[0] * outer[0] + mid[1] * outer[1])))
        d = (out - goals[n]) * out * (1 - out)
        for j in range(2):
            e = d * outer[j] * mid[j] * (1 - mid[j])
            outer[j] -= 0.4 * d * mid[j]
            for i in range(2):
                inner[j][i] -= 0.4 * e * here[i]
print(outer)
