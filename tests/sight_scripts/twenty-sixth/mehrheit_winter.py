# verdict: wrong
# line: 11
# why: initial weights: List multiplication puts the same row object four times into W1, so all hidden neurons share one list of weights.
import random, math

# Netz 3-4-1, Lehrerfortbildung Winter, "Mehrheit"
def zufallszeile(n):
    return [random.uniform(-1, 1) for _ in range(n)]

EIN, VERSTECKT = 3, 4
W1 = [zufallszeile(EIN + 1)] * VERSTECKT
W2 = zufallszeile(VERSTECKT + 1)
faelle = []
for a in (0, 1):
    for b in (0, 1):
        for c in (0, 1):
            faelle.append(([a, b, c, 1], 1 if a + b + c >= 2 else 0))

s = lambda x: 1 / (1 + math.exp(-x))
eta = 0.5
for durchgang in range(400):
    for x, t in faelle:
        h = [s(sum(w * xi for w, xi in zip(W1[j], x))) for j in range(VERSTECKT)] + [1]
        y = s(sum(w * hj for w, hj in zip(W2, h)))
        d = (t - y) * y * (1 - y)
        dh = [d * W2[j] * h[j] * (1 - h[j]) for j in range(VERSTECKT)]
        W2 = [w + eta * d * hj for w, hj in zip(W2, h)]
        for j in range(VERSTECKT):
            for i in range(EIN + 1):
                W1[j][i] += eta * dh[j] * x[i]
for x, t in faelle:
    h = [s(sum(w * xi for w, xi in zip(W1[j], x))) for j in range(VERSTECKT)] + [1]
    print(x[:3], t, round(s(sum(w * hj for w, hj in zip(W2, h))), 2))
