# verdict: wrong
# line: 35
# why: error: the squared error stands where the error belongs, so its sign is lost in the output delta
import math
import random

random.seed(33)


def logistic(z):
    return 1 / (1 + math.exp(-z))


# a and not b
samples = [((0, 0), 0), ((0, 1), 0), ((1, 0), 1), ((1, 1), 0)]
HIDDEN = 2
w1 = [[random.gauss(0, 1) for _ in range(3)] for _ in range(HIDDEN)]
w2 = [random.gauss(0, 1) for _ in range(HIDDEN + 1)]


def run(x):
    h = []
    for j in range(HIDDEN):
        h.append(logistic(w1[j][0] * x[0] + w1[j][1] * x[1] + w1[j][2]))
    z = w2[HIDDEN]
    for j in range(HIDDEN):
        z += w2[j] * h[j]
    return h, logistic(z)


for epoch in range(1500):
    sse = 0
    for x, t in samples:
        h, o = run(x)
        err = (t - o) ** 2
        sse += (t - o) ** 2
        d = err * o * (1 - o)
        for j in range(HIDDEN):
            dj = d * w2[j] * h[j] * (1 - h[j])
            w2[j] += 0.5 * d * h[j]
            w1[j][0] += 0.5 * dj * x[0]
            w1[j][1] += 0.5 * dj * x[1]
            w1[j][2] += 0.5 * dj
        w2[HIDDEN] += 0.5 * d
    if epoch % 500 == 0:
        print("epoch", epoch, "sse %.4f" % sse)

for x, t in samples:
    print(x, "want", t, "got %.3f" % run(x)[1])
