# verdict: right
import numpy as np
# denoising autoencoder: fresh noise in every pass, clean targets
np.random.seed(404)
proto = np.array([[1, 1, 1, 0, 0, 0, 1, 0], [0, 0, 1, 1, 1, 0, 0, 1], [1, 0, 1, 0, 1, 0, 1, 0], [0, 1, 0, 1, 0, 1, 0, 1]], float)
clean = np.repeat(proto, 8, axis=0)
U = np.random.randn(8, 5) * .5
V = np.random.randn(5, 8) * .5
for it in range(1000):
    a_in, b_out = clean + np.random.normal(0, .2, clean.shape), clean
    z = a_in @ U
    h = np.maximum(0.01 * z, z)
    o = 1 / (1 + np.exp(-h @ V))
    do = (o - b_out) * o * (1 - o)
    dz = do @ V.T
    dz *= np.where(z > 0, 1, 0.01)
    V -= 0.05 * h.T @ do
    U -= 0.05 * a_in.T @ dz
    if it % 250 == 0:
        print(it, ((o > .5) == clean).mean())
