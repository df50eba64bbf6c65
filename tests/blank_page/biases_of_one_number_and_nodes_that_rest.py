# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: biases begin as one number of the text, repeated, and a step leaves out nodes that are off
import random

draw = random.Random(71)
N = 7
W = [[draw.gauss(0, 1) for _ in range(2)] for _ in range(N)]
b = [0.2] * N
v = [draw.gauss(0, 0.4) for _ in range(N)]
c = [0.3]
pairs = [((i / 3, j / 3), 0.4 * abs(i / 3) + 0.2 * j / 3) for i in range(-3, 4) for j in range(-3, 4)]
for turn in range(80):
    draw.shuffle(pairs)
    for (x, y), goal in pairs:
        z = [w[0] * x + w[1] * y + own for w, own in zip(W, b)]
        h = [max(0.0, each) for each in z]
        miss = sum(p * q for p, q in zip(v, h)) + c[0] - goal
        before = v[:]
        for j in range(N):
            v[j] -= 0.04 * miss * h[j]
            if z[j] > 0:
                d = miss * before[j]
                b[j] -= 0.04 * d
                W[j][0] -= 0.04 * d * x
                W[j][1] -= 0.04 * d * y
        c[0] -= 0.04 * miss
