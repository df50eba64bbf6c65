# verdict: wrong
# line: 19
import numpy as np

rng = np.random.default_rng(20)
km = rng.uniform(10, 200, 40)
age = rng.uniform(0, 12, 40)
price = 20 - 0.06 * km - 0.7 * age + rng.normal(0, .5, 40)
X = np.column_stack([(km - km.mean()) / km.std(), (age - age.mean()) / age.std()])
y = (price - price.mean()) / price.std() + 0.4

W1 = rng.normal(0, 0.6, (2, 8))
b1 = np.zeros(8)
W2 = rng.normal(0, 0.6, (8, 1))
b2 = np.zeros(1)
for epoch in range(400):
    h = np.tanh(X @ W1 + b1)
    pred = h @ W2 + b2
    err = pred - y
    d = err.mean(axis=1, keepdims=True)
    gW2 = h.T @ d / len(y)
    gb2 = d.mean()
    dh = d @ W2.T * (1 - h ** 2)
    gW1 = X.T @ dh / len(y)
    gb1 = dh.mean(axis=0)
    W2 -= 0.2 * gW2
    b2 -= 0.2 * gb2
    W1 -= 0.2 * gW1
    b1 -= 0.2 * gb1
    if epoch % 100 == 0:
        print(epoch, (err ** 2).mean())
print(pred[:5].ravel(), y[:5])
