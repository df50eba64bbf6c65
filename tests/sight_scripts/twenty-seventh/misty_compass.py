# verdict: right
import numpy as np

def construct(widths, rng):
    return [np.c_[rng.standard_normal((o, i)) * i ** -0.5, np.zeros(o)] for i, o in zip(widths, widths[1:])]

def pad(A):
    return np.r_[A, np.ones((1, A.shape[1]))]

def sweep(Ws, X):
    As = [pad(X)]
    for W in Ws[:-1]:
        As.append(pad(np.tanh(W @ As[-1])))
    return As, Ws[-1] @ As[-1]

def gradients(Ws, As, D):
    Gs = []
    while True:
        Gs.append(D @ As[len(Ws) - len(Gs) - 1].T)
        if len(Gs) == len(Ws):
            return Gs[::-1]
        A = As[len(Ws) - len(Gs)][:-1]
        D = (Ws[len(Ws) - len(Gs)][:, :-1].T @ D) * (1 - A * A)

rng = np.random.default_rng(360)
# magnetometer (mx, my, disturbed by mx*my) -> direction as (cos, sin)
angle = rng.uniform(0, 2 * np.pi, 150)
mx, my = np.cos(angle) * 1.3 + 0.2, np.sin(angle) * 0.8 - 0.1
X = np.array([mx, my, mx * my])
T = np.array([np.cos(angle), np.sin(angle)])
Ws = construct([3, 10, 8, 6, 2], rng)
Ms = [np.zeros_like(W) for W in Ws]

for tick in range(800):
    As, Y = sweep(Ws, X)
    Gs = gradients(Ws, As, 2 * (Y - T) / T.shape[1])
    Ms = [0.9 * M + 0.1 * G for M, G in zip(Ms, Gs)]
    Ws = [W - 0.1 * M for W, M in zip(Ws, Ms)]
    if tick % 100 == 0:
        print(tick, np.sum((Y - T) ** 2) / T.shape[1])
