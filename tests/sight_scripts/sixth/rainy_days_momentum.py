# verdict: right
import numpy as np

# made-up weather: pressure (scaled), humidity, wind -> rain tomorrow?
gen = np.random.default_rng(2024)
n = 24
pressure = gen.normal(0, 1, n)
humidity = gen.uniform(0, 1, n)
wind = gen.uniform(0, 1, n)
feat = np.column_stack([pressure, humidity, wind])
rain = ((humidity * 2 - pressure + 0.3 * wind) > 1.0).astype(float).reshape(-1, 1)

W1 = gen.normal(0, 0.5, (3, 5)); B1 = np.zeros(5)
W2 = gen.normal(0, 0.5, (5, 1)); B2 = np.zeros(1)

mW1 = np.zeros_like(W1); mB1 = np.zeros_like(B1)
mW2 = np.zeros_like(W2); mB2 = np.zeros_like(B2)
MU, LR = 0.9, 0.5

for day in range(1200):
    H = np.tanh(feat @ W1 + B1)
    O = 1 / (1 + np.exp(-(H @ W2 + B2)))
    dO = (O - rain) / n * O * (1 - O)
    dH = dO @ W2.T * (1 - H * H)

    mW2 = MU * mW2 - LR * (H.T @ dO)
    mB2 = MU * mB2 - LR * dO.sum(0)
    mW1 = MU * mW1 - LR * (feat.T @ dH)
    mB1 = MU * mB1 - LR * dH.sum(0)
    W2 += mW2; B2 += mB2
    W1 += mW1; B1 += mB1
    if day % 300 == 0:
        print("day", day, "hit rate", ((O > 0.5) == rain).mean())
