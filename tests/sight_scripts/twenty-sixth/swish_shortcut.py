# verdict: wrong
# line: 10
# why: derivatives: the derivative of swish is not a*(1-a)
import numpy as np

def swish(z):
    return z / (1 + np.exp(-z))

def swish_grad(a):
    return a * (1 - a)

rng = np.random.default_rng(90)
x = np.sort(rng.uniform(-3, 3, (60, 1)), axis=0)
y = np.exp(-x ** 2)
Wx, bx = rng.normal(size=(1, 10)), rng.normal(size=(1, 10))
Wy, by = rng.normal(size=(10, 1)) * 0.3, np.zeros((1, 1))

for epoch in range(1500):
    H = swish(x @ Wx + bx)
    Y = H @ Wy + by
    dY = 2 * (Y - y) / y.size
    dH = dY @ Wy.T * swish_grad(H)
    for P, G in ((Wy, H.T @ dY), (by, dY.sum(0, keepdims=True)), (Wx, x.T @ dH), (bx, dH.sum(0, keepdims=True))):
        P -= 0.005 * G
print("mse", np.mean((Y - y) ** 2))
