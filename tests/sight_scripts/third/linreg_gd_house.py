# verdict: right
# why: Linear regression by gradient descent with the mean squared error.
import numpy as np
sqm  = np.array([45, 60, 72, 80, 95, 110, 130, 150.])
rooms = np.array([1, 2, 3, 3, 4, 4, 5, 6.])
price = np.array([120, 150, 172, 190, 221, 250, 290, 330.])
X = np.column_stack([sqm, rooms])
X = (X - X.mean(0))/X.std(0)
y = (price - price.mean())/price.std()
np.random.seed(0)
w = np.random.randn(2)
b = 0.0
lr = 0.05
for i in range(500):
    pred = X @ w + b
    err = pred - y
    gw = 2*X.T @ err/len(y)
    gb = 2*err.mean()
    w -= lr*gw
    b -= lr*gb
    if i % 100 == 0:
        print("step", i, "mse", (err**2).mean())
print(w, b)
