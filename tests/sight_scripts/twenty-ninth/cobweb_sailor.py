# verdict: right
import numpy as np

# one-gate recurrent unit: h = (1-z)*h_old + z*cand, remember the first number
rng = np.random.default_rng(77)
T, N, H = 6, 32, 8
seq = rng.uniform(-1, 1, (T, N, 1))
goal = seq[0]

P = {
    'Wz': rng.normal(0, .4, (1, H)), 'Uz': rng.normal(0, .4, (H, H)), 'bz': np.zeros(H),
    'Wc': rng.normal(0, .4, (1, H)), 'Uc': rng.normal(0, .4, (H, H)), 'bc': np.zeros(H),
    'Wo': rng.normal(0, .4, (H, 1)), 'bo': np.zeros(1),
}


def sig(a):
    return 1 / (1 + np.exp(-a))


for epoch in range(400):
    h = np.zeros((N, H))
    tape = []
    for t in range(T):
        z = sig(seq[t] @ P['Wz'] + h @ P['Uz'] + P['bz'])
        c = np.tanh(seq[t] @ P['Wc'] + h @ P['Uc'] + P['bc'])
        tape.append((h, z, c))
        h = (1 - z) * h + z * c
    out = h @ P['Wo'] + P['bo']
    err = out - goal
    loss = 0.5 * np.mean(err ** 2)

    G = {k: np.zeros_like(p) for k, p in P.items()}
    d = err / N
    G['Wo'] = h.T @ d
    G['bo'] = d.sum(0)
    dh = d @ P['Wo'].T
    for t in range(T - 1, -1, -1):
        hp, z, c = tape[t]
        dz = dh * (c - hp) * z * (1 - z)
        dc = dh * z * (1 - c ** 2)
        G['Wz'] += seq[t].T @ dz
        G['Uz'] += hp.T @ dz
        G['bz'] += dz.sum(0)
        G['Wc'] += seq[t].T @ dc
        G['Uc'] += hp.T @ dc
        G['bc'] += dc.sum(0)
        dh = dh * (1 - z) + dz @ P['Uz'].T + dc @ P['Uc'].T
    norm = np.sqrt(sum((g ** 2).sum() for g in G.values()))
    scale = min(1.0, 1.0 / (norm + 1e-12))
    for k in P:
        P[k] -= 0.5 * scale * G[k]
    if epoch % 80 == 0:
        print("epoch", epoch, "loss", loss, "grad norm", norm)
