# verdict: right
import numpy as np

rng = np.random.default_rng(1000)

# wine-like table: acidity, sugar, alcohol -> grade
rows = """
7.4 1.9 9.4 5
7.8 2.6 9.8 5
11.2 1.9 9.8 6
7.9 1.6 9.4 5
7.3 1.2 10.0 7
7.5 6.1 10.5 5
6.7 1.8 9.2 5
8.5 1.8 10.5 7
8.1 1.7 9.7 5
7.4 4.4 9.0 4
7.9 1.8 10.9 6
8.9 2.2 11.0 6
8.3 1.6 12.8 7
5.6 1.5 11.9 7
"""
data = np.array([[float(v) for v in line.split()] for line in rows.strip().splitlines()])
data = (data - data.mean(axis=0)) / data.std(axis=0)
features, grade = data[:, :-1], data[:, -1:]

size = [3, 6, 4, 1]
theta = []
for a, b in zip(size[:-1], size[1:]):
    theta.append(rng.normal(0, 1 / np.sqrt(a + 1), (a + 1, b)))
velocity = [np.zeros_like(w) for w in theta]


def with_one(a):
    return np.concatenate([a, np.ones((len(a), 1))], axis=1)


mu, lr = 0.85, 0.02
for epoch in range(500):
    ins = []
    a = features
    for w in theta:
        a = with_one(a)
        ins.append(a)
        a = a @ w
        if w is not theta[-1]:
            a = np.tanh(a)
    err = a - grade

    grads = [None] * 3
    d = err / len(grade)
    for k in (2, 1, 0):
        grads[k] = ins[k].T @ d
        if k:
            d = (d @ theta[k][:-1].T) * (1 - ins[k][:, :-1] ** 2)

    for k in range(3):
        velocity[k] = mu * velocity[k] - lr * grads[k]
        theta[k] = theta[k] + mu * velocity[k] - lr * grads[k]   # Nesterov, the version without the extra forward pass
    if epoch % 100 == 0:
        print(epoch, float((err ** 2).mean()))
