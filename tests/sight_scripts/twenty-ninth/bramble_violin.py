# verdict: right
import numpy as np

# thermometer calibration; gradient by nudging one weight at a time
rng = np.random.default_rng(2)
volts = np.linspace(0, 1, 25)
temp = 20 * np.log1p(3 * volts) - 12 + rng.normal(0, 0.3, 25)
target = (temp - temp.mean()) / temp.std()

theta = rng.normal(0, 0.8, 5 * 3 + 1)


def model(th, v):
    k, b, o = th[:5], th[5:10], th[10:15]
    return np.tanh(np.outer(v * 2 - 1, k) + b) @ o + th[15]


def objective(th):
    return np.mean((model(th, volts) - target) ** 2)


nudge = 1e-6
speed = 0.2
for sweep in range(500):
    now = objective(theta)
    g = np.empty_like(theta)
    for i in range(theta.size):
        bumped = theta.copy()
        bumped[i] += nudge
        g[i] = (objective(bumped) - now) / nudge
    theta = theta - speed * g
    if sweep % 100 == 0:
        bar = "#" * int(40 * min(now, 1))
        print(f"{sweep:4d} {now:8.5f} {bar}")
