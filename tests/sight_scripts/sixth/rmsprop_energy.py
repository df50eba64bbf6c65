# verdict: right
import numpy as np

def main(epochs=400, seed=0, verbose=True):
    rng = np.random.default_rng(seed)
    hour = np.arange(0, 24) / 24.0
    X = np.stack([np.sin(2*np.pi*hour), np.cos(2*np.pi*hour)], axis=1)
    y = (0.4 + 0.3*np.exp(-((hour-0.8)/0.1)**2))[:, None]      # kWh, evening peak

    p = dict(w1=rng.normal(0, .5, (2, 7)), b1=np.zeros(7), w2=rng.normal(0, .5, (7, 1)), b2=np.zeros(1))
    s = {k: np.zeros_like(a) for k, a in p.items()}

    for ep in range(epochs):
        z = X @ p['w1'] + p['b1']
        h = np.log1p(np.exp(z))
        out = h @ p['w2'] + p['b2']
        dout = 2 * (out - y) / y.size
        dz = dout @ p['w2'].T / (1 + np.exp(-z))
        g = dict(w1=X.T @ dz, b1=dz.sum(0), w2=h.T @ dout, b2=dout.sum(0))
        for k in p:
            s[k] = 0.9 * s[k] + 0.1 * g[k]**2
            p[k] -= 0.01 * g[k] / (np.sqrt(s[k]) + 1e-8)
        if verbose and ep % 100 == 0:
            print(ep, ((out - y)**2).mean())

if __name__ == "__main__":
    main()
