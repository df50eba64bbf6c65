# verdict: right
import random, math

def s(x):
    return 1 / (1 + math.exp(-x))

random.seed(30)
table = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 1)]
v = [[random.gauss(0, 1) for _ in range(3)] for _ in range(3)]
w = [random.gauss(0, 1) for _ in range(4)]
err, rounds = 1.0, 0

while err > 0.01 and rounds < 20000:
    err = 0.0
    for a, b, t in table:
        x = (a, b, 1)
        h = [s(sum(vi * xi for vi, xi in zip(row, x))) for row in v]
        o = s(sum(wi * hi for wi, hi in zip(w, h + [1])))
        err += (t - o) ** 2
        do = (t - o) * o * (1 - o)
        dh = [do * w[k] * h[k] * (1 - h[k]) for k in range(3)]
        for k, hk in enumerate(h + [1]):
            w[k] += 0.8 * do * hk
        for k in range(3):
            for i in range(3):
                v[k][i] += 0.8 * dh[k] * x[i]
    rounds += 1
    if rounds % 200 == 1:
        print(rounds, err)
print("done after", rounds, "rounds, error", err)
