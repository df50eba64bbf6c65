# verdict: wrong
# line: 28
import numpy as np

class ThreeLayerNet:
    """own net for 3x3 pictures: horizontal or vertical bar?"""

    def __init__(self, n_in, n_hid, n_out, lr):
        r = np.random.RandomState(4)
        self.w_ih = r.rand(n_hid, n_in) - 0.5
        self.w_ho = r.rand(n_out, n_hid) - 0.5
        self.lr = lr

    def act(self, v):
        return 1 / (1 + np.exp(-v))

    def query(self, picture):
        h = self.act(self.w_ih @ picture)
        return self.act(self.w_ho @ h)

    def train(self, picture, target):
        h = self.act(self.w_ih @ picture)
        o = self.act(self.w_ho @ h)
        o_err = target - o
        o_grad = o_err * o * (1 - o)
        h_err = self.w_ho.T @ o_grad
        self.w_ho += self.lr * o_grad @ h.T
        self.w_ih += self.lr * h_err @ picture.T

pictures = [
    ("###......", [1, 0]), ("...###...", [1, 0]), ("......###", [1, 0]),
    ("#..#..#..", [0, 1]), (".#..#..#.", [0, 1]), ("..#..#..#", [0, 1]),
]

def column(chars):
    return np.array([[1.0 if c == "#" else 0.1] for c in chars])

net = ThreeLayerNet(9, 5, 2, 0.3)
for epoch in range(500):
    for chars, t in pictures:
        net.train(column(chars), np.array([t]).T)

for chars, t in pictures:
    print(chars, t, net.query(column(chars)).T.round(2))
