# verdict: wrong
# line: 16
# why: pred is a column and y is flat, so the error is a square table of all pairs

# simple linear regression: celsius to fahrenheit-like data
import numpy as np

rng = np.random.default_rng(10)
x = rng.uniform(-1, 1, (20, 1))
y = 1.8 * x[:, 0] + 0.32 + rng.normal(0, 0.05, 20)
w = rng.normal()
b = rng.normal()
lr = 0.1
for epoch in range(500):
    pred = w * x + b
    err = pred - y
    dw = 2 * np.mean(err * x)
    db = 2 * np.mean(err)
    w -= lr * dw
    b -= lr * db
    if epoch % 100 == 0:
        print(f"epoch {epoch}: mse {np.mean(err ** 2):.4f}")
print("w =", w, "b =", b)
