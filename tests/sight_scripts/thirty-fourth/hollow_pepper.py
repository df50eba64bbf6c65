# verdict: right
# RMSprop, 2 hidden layers, house-price like toy numbers
import numpy as np
np.random.seed(99)
area = np.random.uniform(0.3, 2.0, 50)
age = np.random.uniform(0, 1, 50)
price = (1.5 * area - 0.7 * age + 0.3 * area * age)[:, None]
X = np.column_stack((area, age))

W1 = np.random.randn(2, 6) * .5
W2 = np.random.randn(6, 5) * .5
W3 = np.random.randn(5, 1) * .5
S1, S2, S3 = 0 * W1, 0 * W2, 0 * W3
rho, lr, eps = .9, .003, 1e-7

for step in range(900):
    a1 = np.tanh(X.dot(W1))
    a2 = np.tanh(a1.dot(W2))
    yhat = a2.dot(W3)
    e3 = (yhat - price) / len(X)
    g3 = a2.T.dot(e3)
    e2 = e3.dot(W3.T) * (1 - a2 ** 2)
    g2 = a1.T.dot(e2)
    e1 = e2.dot(W2.T) * (1 - a1 ** 2)
    g1 = X.T.dot(e1)
    S1 = rho * S1 + (1 - rho) * g1 * g1
    S2 = rho * S2 + (1 - rho) * g2 * g2
    S3 = rho * S3 + (1 - rho) * g3 * g3
    W1 -= lr * g1 / (np.sqrt(S1) + eps)
    W2 -= lr * g2 / (np.sqrt(S2) + eps)
    W3 -= lr * g3 / (np.sqrt(S3) + eps)
    if step % 150 == 0:
        print(f"{step:5d} {np.mean((yhat - price) ** 2):.5f}")
