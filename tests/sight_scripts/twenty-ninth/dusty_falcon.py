# verdict: right
import numpy as np
np.random.seed(36)

# house prices (in 100k) from area (100 m2) and age (decades)
area = np.random.uniform(0.4, 2.5, 70)
age = np.random.uniform(0, 6, 70)
price = 1.5 * area + 0.3 * area ** 2 - 0.2 * age + np.random.normal(0, 0.1, 70)
X = np.column_stack([(area - area.mean()) / area.std(), (age - age.mean()) / age.std()])
y = ((price - price.mean()) / price.std())[:, None]

params = [np.random.randn(2, 10) * 0.5, np.zeros((1, 10)), np.random.randn(10, 1) * 0.3, np.zeros((1, 1))]
velocity = [np.zeros_like(p) for p in params]
mu, lr = 0.9, 0.02

def forward(params, X):
    W1, b1, W2, b2 = params
    h = np.tanh(X @ W1 + b1)
    return h, h @ W2 + b2

for epoch in range(600):
    W1, b1, W2, b2 = params
    h, out = forward(params, X)
    delta = (out - y) / len(y)
    dh = delta @ W2.T * (1 - h * h)
    grads = [X.T @ dh, dh.sum(0, keepdims=True), h.T @ delta, delta.sum(0, keepdims=True)]
    # Nesterov, the rewritten form
    for i in range(4):
        v_prev = velocity[i].copy()
        velocity[i] = mu * velocity[i] - lr * grads[i]
        params[i] += -mu * v_prev + (1 + mu) * velocity[i]
    if epoch % 100 == 0:
        print(epoch, np.mean((out - y) ** 2))
print("mse", np.mean((forward(params, X)[1] - y) ** 2))
