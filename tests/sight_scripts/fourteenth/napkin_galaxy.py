# verdict: wrong
# line: 29
# why: the slope of softplus is sigmoid(z), here sigmoid of the activation is taken
import numpy as np

def expit(u):
    return 1 / (1 + np.exp(-u))

# %% data
rng = np.random.default_rng(202)
x = rng.normal(size=(100, 2))
counts = rng.poisson(np.exp(0.4 * x[:, :1] - 0.2 * x[:, 1:]) + 0.5)

# %% model
w1 = rng.normal(scale=0.5, size=(2, 6))
b1 = np.zeros(6)
w2 = rng.normal(scale=0.5, size=(6, 1))
b2 = np.zeros(1)
history = []

# %% fit
for epoch in range(1000):
    pre = x @ w1 + b1
    act = np.logaddexp(0, pre)
    fitted = act @ w2 + b2
    history.append(((fitted - counts) ** 2).mean())

    grad_out = 2 * (fitted - counts) / len(x)
    grad_pre = (grad_out @ w2.T) * expit(act)
    w2 -= 0.05 * act.T @ grad_out
    b2 -= 0.05 * grad_out.sum(0)
    w1 -= 0.05 * x.T @ grad_pre
    b1 -= 0.05 * grad_pre.sum(0)

# %% result
print(history[::200])
