# verdict: right
# enemy AI: chase (1) or flee (0)?  own random numbers, so replays are the same everywhere
import numpy as np

class Rand:
    def __init__(self, s): self.s = s
    def next(self):
        self.s = (1103515245 * self.s + 12345) & 0x7fffffff
        return self.s / 0x7fffffff
    def grid(self, r, c):
        return np.array([[self.next() * 2 - 1 for _ in range(c)] for _ in range(r)])

R = Rand(666)
class G: pass
G.k1, G.c1 = R.grid(3, 6), R.grid(1, 6)
G.k2, G.c2 = R.grid(6, 1), R.grid(1, 1)

# health, distance, ammo
obs = R.grid(40, 3)
act_ = (obs[:, 0:1] + obs[:, 2:3] > 0.5 * obs[:, 1:2] ** 2).astype(float)

def elu(z): return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)

def tick(dt):
    z = obs @ G.k1 + G.c1
    h = elu(z)
    p = 1 / (1 + np.exp(-(h @ G.k2 + G.c2)))
    gp = (p - act_) / len(obs)
    gh = gp @ G.k2.T * np.where(z > 0, 1, h + 1)
    G.k2 -= dt * h.T @ gp
    G.c2 -= dt * gp.sum(0, keepdims=True)
    G.k1 -= dt * obs.T @ gh
    G.c1 -= dt * gh.sum(0, keepdims=True)
    return p

for frame in range(1000):
    p = tick(0.5)
print('agree', ((p > .5) == act_).mean())
