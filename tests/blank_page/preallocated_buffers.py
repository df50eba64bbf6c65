# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: everything is written into buffers made once; the values are those of the article
import numpy as np

def run(steps=30000, hidden=6, alpha=2.0):
    x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=np.float64)
    t = np.array([[0],[1],[1],[0]], dtype=np.float64)
    gen = np.random.RandomState(1)
    w0 = gen.uniform(-1, 1, (3, hidden))
    w1 = gen.uniform(-1, 1, (hidden, 1))

    h = np.empty((4, hidden)); dh = np.empty_like(h); sh = np.empty_like(h)
    o = np.empty((4, 1)); do = np.empty_like(o); so = np.empty_like(o)
    g0 = np.empty_like(w0); g1 = np.empty_like(w1)

    def squash_into(buf):
        np.negative(buf, out=buf)
        np.exp(buf, out=buf)
        buf += 1.0
        np.reciprocal(buf, out=buf)

    for s in range(steps):
        np.dot(x, w0, out=h); squash_into(h)
        np.dot(h, w1, out=o); squash_into(o)

        np.subtract(1.0, o, out=so); so *= o
        np.subtract(o, t, out=do); do *= so

        np.subtract(1.0, h, out=sh); sh *= h
        np.dot(do, w1.T, out=dh); dh *= sh

        np.dot(h.T, do, out=g1); g1 *= alpha
        np.dot(x.T, dh, out=g0); g0 *= alpha
        w1 -= g1
        w0 -= g0
    return w0, w1, o

w0, w1, o = run()
print(o.ravel())
