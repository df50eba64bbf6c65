# verdict: right
import numpy as np

np.random.seed(555)

# ages of trees from girth and height; some were noted down in months
girth = np.random.uniform(0.2, 3.0, (60, 1))
height = 12 * np.sqrt(girth) + np.random.normal(0, 1, (60, 1))
age = 30 * girth ** 0.8 + 0.5 * height
age[::12] *= 12
age = age / 50

X = np.hstack([girth - 1.5, (height - 18) / 8])

W1 = np.random.normal(0, 0.7, (2, 8))
b1 = np.zeros(8)
W2 = np.random.normal(0, 0.4, (8, 1))
b2 = np.zeros(1)

lr = 0.03
for epoch in range(800):
    h = np.tanh(X @ W1 + b1)
    out = h @ W2 + b2
    mae = np.abs(out - age).mean()

    # d|e|/de = sign(e)
    g = np.sign(out - age) / len(X)
    gh = g @ W2.T * (1 - h ** 2)

    W1 -= lr * X.T @ gh
    b1 -= lr * gh.sum(axis=0)
    W2 -= lr * h.T @ g
    b2 -= lr * g.sum(axis=0)

    if epoch % 200 == 0:
        print(epoch, "MAE", mae)
