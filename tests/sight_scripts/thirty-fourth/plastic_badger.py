# verdict: right
# in-place everything (embedded habit: no allocations in the loop)
import numpy as np

rng = np.random.default_rng(64)
N, I, H, O = 16, 4, 6, 1
bits = np.array([[(i >> k) & 1 for k in range(I)] for i in range(N)], dtype=np.float64)
par = (bits.sum(axis=1, keepdims=True) % 2)
w0 = rng.uniform(-1, 1, (I, H))
w1 = rng.uniform(-1, 1, (H, O))
a0 = np.empty((N, H)); a1 = np.empty((N, O))
d1 = np.empty((N, O)); d0 = np.empty((N, H))
t1 = np.empty((N, O)); t0 = np.empty((N, H))
u0 = np.empty((I, H)); u1 = np.empty((H, O))

def sig_(buf):
    np.negative(buf, out=buf)
    np.exp(buf, out=buf)
    np.add(buf, 1.0, out=buf)
    np.divide(1.0, buf, out=buf)

for it in range(3000):
    np.dot(bits, w0, out=a0); sig_(a0)
    np.dot(a0, w1, out=a1); sig_(a1)
    np.subtract(par, a1, out=d1)
    if it % 600 == 0:
        print(it, float(np.abs(d1).mean()))
    np.subtract(1.0, a1, out=t1)
    t1 *= a1
    d1 *= t1
    np.dot(d1, w1.T, out=d0)
    np.subtract(1.0, a0, out=t0)
    t0 *= a0
    d0 *= t0
    np.dot(a0.T, d1, out=u1)
    np.dot(bits.T, d0, out=u0)
    u1 *= 0.5
    u0 *= 0.5
    w1 += u1
    w0 += u0
