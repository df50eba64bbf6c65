# verdict: not a network
import numpy as np

rng = np.random.default_rng(14)
x = np.concatenate([rng.normal(-2, 0.6, 150), rng.normal(1, 1.0, 250), rng.normal(5, 0.5, 100)])

K = 3
weights = np.ones(K) / K
mu = rng.choice(x, K)
sigma = np.ones(K)

old_loss = np.inf
for epoch in range(300):
    # E step
    p = weights * np.exp(-0.5 * ((x[:, None] - mu) / sigma) ** 2) / (sigma * np.sqrt(2 * np.pi))
    total = p.sum(axis=1, keepdims=True)
    r = p / total
    loss = -np.mean(np.log(total))

    # M step
    N = r.sum(axis=0)
    weights = N / len(x)
    mu = (r * x[:, None]).sum(axis=0) / N
    sigma = np.sqrt((r * (x[:, None] - mu) ** 2).sum(axis=0) / N) + 1e-6

    delta = old_loss - loss
    old_loss = loss
    if epoch % 20 == 0:
        print(f"epoch {epoch:3d}  loss {loss:.6f}  delta {delta:.2e}")
    if epoch > 50 and abs(delta) < 1e-10:
        break

order = np.argsort(mu)
print("weights", weights[order].round(3))
print("means  ", mu[order].round(3))
print("sigmas ", sigma[order].round(3))
