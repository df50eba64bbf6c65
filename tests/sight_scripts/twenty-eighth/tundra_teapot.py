# verdict: right
# regression on something like the "cars" table: speed -> stopping distance
import numpy as np

cars_speed = [4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24, 25]
cars_dist = [2, 13, 16, 10, 26, 22, 20, 34, 36, 40, 36, 45, 56, 52, 48, 66, 54, 80, 85]


def scale(v):
    v = np.array(v, float)
    return (v - v.mean()) / v.std()


x = scale(cars_speed).reshape(-1, 1)
y = scale(cars_dist).reshape(-1, 1)
n_obs = x.shape[0]

np.random.seed(42)
beta_1 = np.random.uniform(-.7, .7, size=(2, 3))      # first row: intercepts
beta_2 = np.random.uniform(-.7, .7, size=(4, 1))
cache_1 = np.zeros_like(beta_1)
cache_2 = np.zeros_like(beta_2)
rho, lr = 0.9, 0.01

cbind = lambda *cols: np.concatenate(cols, axis=1)
one = np.ones((n_obs, 1))

for i in range(1000):
    h = 1 / (1 + np.exp(-cbind(one, x) @ beta_1))
    fit = cbind(one, h) @ beta_2
    resid = y - fit
    grad_2 = -2 * cbind(one, h).T @ resid / n_obs
    grad_1 = -2 * cbind(one, x).T @ (resid @ beta_2[1:, :].T * h * (1 - h)) / n_obs
    cache_1 = rho * cache_1 + (1 - rho) * grad_1 ** 2
    cache_2 = rho * cache_2 + (1 - rho) * grad_2 ** 2
    beta_1 -= lr * grad_1 / np.sqrt(cache_1 + 1e-8)
    beta_2 -= lr * grad_2 / np.sqrt(cache_2 + 1e-8)

r2 = 1 - (resid ** 2).sum() / ((y - y.mean()) ** 2).sum()
print("R squared:", round(float(r2), 3))
