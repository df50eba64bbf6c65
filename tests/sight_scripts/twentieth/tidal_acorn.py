# verdict: right
import numpy as np
rng = np.random.default_rng(12)
# 7-Segment-Muster der Ziffern 0..9
seg = np.array([[1,1,1,1,1,1,0],[0,1,1,0,0,0,0],[1,1,0,1,1,0,1],[1,1,1,1,0,0,1],[0,1,1,0,0,1,1],
                [1,0,1,1,0,1,1],[1,0,1,1,1,1,1],[1,1,1,0,0,0,0],[1,1,1,1,1,1,1],[1,1,1,1,0,1,1]], float)
klassen = np.eye(10)
params = [rng.normal(0, .5, (7, 12)), np.zeros(12), rng.normal(0, .5, (12, 10)), np.zeros(10)]
mem = [np.zeros_like(p) for p in params]
for schritt in range(600):
    A, a, B, b = params
    h = np.maximum(seg @ A + a, 0)
    z = h @ B + b
    p = np.exp(z - z.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    dz = (p - klassen) / 10
    dh = dz @ B.T * (h > 0)
    grads = [seg.T @ dh, dh.sum(0), h.T @ dz, dz.sum(0)]
    for w, g, m in zip(params, grads, mem):
        m += g * g
        w -= 0.1 * g / (np.sqrt(m) + 1e-8)
print(p.argmax(1), -np.log(np.diag(p)).mean())
