# unshown: forward pass
import random
random.seed(5)
X = [[random.random() for _ in range(3)] for _ in range(32)]
y = [(a - 2 * b + c / 2) ** 2 for a, b, c in X]
n_hid = 8
W = [[random.gauss(0, .5) for _ in range(3)] for _ in range(n_hid)]
b = [0.1] * n_hid
V = [random.gauss(0, .5) for _ in range(n_hid)]
c = 0.0
for epoch in range(120):
    both = list(zip(X, y))
    random.shuffle(both)
    se = 0.0
    for x, t in both:
        pre = [sum(wi * xi for wi, xi in zip(W[j], x)) + b[j] for j in range(n_hid)]
        h = [p if p > 0 else 0.0 for p in pre]
        e = sum(v * q for v, q in zip(V, h)) + c - t
        se += e * e
        dh = [e * V[j] if pre[j] > 0 else 0.0 for j in range(n_hid)]
        for j in range(n_hid):
            V[j] -= 0.03 * e * h[j]
            b[j] -= 0.03 * dh[j]
            for i in range(3):
                W[j][i] -= 0.03 * dh[j] * x[i]
        c -= 0.03 * e
    if epoch % 30 == 0:
        print(epoch, se / 32)
