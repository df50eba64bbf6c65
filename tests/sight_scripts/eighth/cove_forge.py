# verdict: right
# Economist: learn a demand curve with a tiny network (log-linear data)
import numpy as np
rng = np.random.default_rng(2020)
price = rng.uniform(1, 4, 30)
income = rng.uniform(0, 1, 30)
season = rng.integers(0, 2, 30)
quantity = 3.0 - 1.2 * np.log(price) + 0.8 * income + 0.4 * season * income

data = np.column_stack([price, income, season])
data = (data - data.mean(axis=0)) / data.std(axis=0)
target = ((quantity - quantity.mean()) / quantity.std())[:, None]
N, K = data.shape

beta1 = rng.normal(0, .5, (K, 6)); alpha1 = np.zeros(6)
beta2 = rng.normal(0, .5, (6, 1)); alpha2 = np.zeros(1)
lam = 1e-3            # ridge penalty
lr = 0.1

for t in range(1000):
    hidden = 1 / (1 + np.exp(-(data @ beta1 + alpha1)))
    fitted = hidden @ beta2 + alpha2
    resid = fitted - target
    g2 = hidden.T @ resid / N + lam * beta2
    ga2 = resid.mean(axis=0)
    back = resid @ beta2.T * hidden * (1 - hidden)
    g1 = data.T @ back / N + lam * beta1
    ga1 = back.mean(axis=0)
    beta1 -= lr * g1; alpha1 -= lr * ga1
    beta2 -= lr * g2; alpha2 -= lr * ga2

print("R squared:", round(1 - (resid ** 2).sum() / (target ** 2).sum(), 4))
