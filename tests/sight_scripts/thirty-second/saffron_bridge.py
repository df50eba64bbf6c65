# verdict: wrong
# line: 20
import math, random
random.seed(42)
xs = [[random.uniform(-1, 1), random.uniform(-1, 1)] for _ in range(25)]
ys = [math.sin(a) + 0.5 * b for a, b in xs]
H = range(7)
W = [[random.gauss(0, 0.6), random.gauss(0, 0.6)] for _ in H]
B = [0.0 for _ in H]
V = [random.gauss(0, 0.6) for _ in H]
c = 0.0
lr = 0.005
for epoch in range(160):
    total = 0
    for x, y in zip(xs, ys):
        z = [W[j][0] * x[0] + W[j][1] * x[1] + B[j] for j in H]
        a = [math.tanh(q) for q in z]
        err = sum(V[j] * a[j] for j in H) + c - y
        total += err * err
        back = [err * V[j] * (1 - z[j] ** 2) for j in H]
        c -= lr * err
        for j in H:
            V[j] -= lr * err * a[j]
            B[j] -= lr * back[j]
            for i in (0, 1):
                W[j][i] -= lr * back[j] * x[i]
    if epoch % 40 == 0: print(epoch, total / 25)
