# verdict: right
import numpy as np
# boiling curve: temperature of the kettle over time, softplus units, RMSProp
np.random.seed(21)
minutes = np.linspace(0, 6, 30).reshape(-1, 1)
temp = 100 - 80 * np.exp(-0.5 * minutes) + np.random.normal(0, 0.8, minutes.shape)
x = (minutes - minutes.mean()) / minutes.std()
y = (temp - temp.mean()) / temp.std()

softplus = lambda z: np.log1p(np.exp(z))
logistic = lambda z: 1 / (1 + np.exp(-z))

theta = {
    'W': np.random.normal(0, 1, (1, 8)),
    'c': np.zeros((1, 8)),
    'V': np.random.normal(0, 0.4, (8, 1)),
    'd': np.zeros((1, 1)),
}
cache = {k: np.zeros_like(v) for k, v in theta.items()}
rate, rho = 0.005, 0.9

for step in range(1500):
    pre = x @ theta['W'] + theta['c']
    hid = softplus(pre)
    out = hid @ theta['V'] + theta['d']
    res = out - y
    back = res @ theta['V'].T * logistic(pre)
    grad = {
        'W': x.T @ back / len(x),
        'c': back.mean(axis=0, keepdims=True),
        'V': hid.T @ res / len(x),
        'd': res.mean(axis=0, keepdims=True),
    }
    for k in theta:
        cache[k] = rho * cache[k] + (1 - rho) * grad[k] ** 2
        theta[k] -= rate * grad[k] / (np.sqrt(cache[k]) + 1e-7)
    if step % 300 == 0:
        print(step, 0.5 * np.mean(res ** 2))
print('last', 0.5 * np.mean(res ** 2))
