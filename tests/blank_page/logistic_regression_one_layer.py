# verdict: other-loss
# first wrong: -
# line: -
# mistake: l2delta-no-derivative
# why: logistic regression, one weight vector and a bias, gradient of the log loss
import numpy as np

def predict(x, w, b):
    return 1 / (1 + np.exp(-(x @ w + b)))

def fit(x, y, eta=0.5, n=5000):
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(n):
        p = predict(x, w, b)
        w = w - eta * x.T @ (p - y)
        b = b - eta * np.sum(p - y)
    return w, b

x = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
y = np.array([0, 1, 1, 0])
w, b = fit(x, y)
print("w", w, "b", b)
print(predict(x, w, b).round(4))
