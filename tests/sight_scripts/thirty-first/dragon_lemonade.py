# verdict: wrong
# line: 46
# my first net (age 14) it learns if a point is above a parabola
import random
import math
random.seed(99)

def S(x):
    return 1 / (1 + math.exp(-x))

xs = []
ys = []
for i in range(30):
    px = random.uniform(-1, 1)
    py = random.uniform(-1, 1)
    xs.append([px, py])
    if py > px * px - 0.3:
        ys.append(1)
    else:
        ys.append(0)

A = [[random.uniform(-2, 2), random.uniform(-2, 2)] for j in range(4)]
Abias = [0, 0, 0, 0]
B = [random.uniform(-2, 2) for j in range(4)]
Bbias = 0
speed = 0.5

for game in range(300):
    score = 0
    for k in range(30):
        mid = [0, 0, 0, 0]
        for j in range(4):
            mid[j] = S(A[j][0] * xs[k][0] + A[j][1] * xs[k][1] + Abias[j])
        final = Bbias
        for j in range(4):
            final += B[j] * mid[j]
        final = S(final)
        if (final > 0.5) == (ys[k] == 1):
            score += 1
        df = ys[k] - final
        for j in range(4):
            dm = df * B[j] * mid[j] * (1 - mid[j])
            B[j] += speed * df * mid[j]
            for i in range(2):
                A[j][i] += speed * dm * xs[k][i]
                Abias[j] += speed * dm
        Bbias += speed * df
    if game % 60 == 0:
        print(game, score, "of 30")
