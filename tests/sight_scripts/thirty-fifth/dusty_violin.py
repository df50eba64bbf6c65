# verdict: right
# kana no katachi wo oboeru chiisana net (5x5)
import numpy as np

rng = np.random.default_rng(7)

MOJI = {
    'ko': ["#####",
           "....#",
           "....#",
           "....#",
           "#####"],
    'ni': [".....",
           ".###.",
           ".....",
           ".....",
           "#####"],
    'e':  ["#####",
           "..#..",
           "..#..",
           "..#..",
           "#####"],
    'to': [".#...",
           ".#...",
           ".##..",
           ".#.#.",
           ".#..."],
    'no': ["....#",
           "...#.",
           "...#.",
           "..#..",
           "##..."],
}
namae = list(MOJI)
katachi = np.array([[c == '#' for gyou in MOJI[k] for c in gyou] for k in namae], dtype=float)

# noise wo kuwaete fuyasu
data = np.repeat(katachi, 30, axis=0)
data = np.clip(data + rng.normal(0, 0.25, data.shape), 0, 1)
kotae = np.eye(5)[np.repeat(np.arange(5), 30)]


def minibatch(x, t, ookisa):
    junban = rng.permutation(len(x))
    for i in range(0, len(x), ookisa):
        yield x[junban[i:i + ookisa]], t[junban[i:i + ookisa]]


class Adam:
    def __init__(self, lr=0.003, beta1=0.9, beta2=0.999):
        self.lr, self.beta1, self.beta2 = lr, beta1, beta2
        self.kaisuu = 0
        self.m = None
        self.v = None

    def update(self, params, grads):
        if self.m is None:
            self.m = {k: np.zeros_like(p) for k, p in params.items()}
            self.v = {k: np.zeros_like(p) for k, p in params.items()}
        self.kaisuu += 1
        for k in params:
            self.m[k] = self.beta1 * self.m[k] + (1 - self.beta1) * grads[k]
            self.v[k] = self.beta2 * self.v[k] + (1 - self.beta2) * grads[k] ** 2
            m_hat = self.m[k] / (1 - self.beta1 ** self.kaisuu)
            v_hat = self.v[k] / (1 - self.beta2 ** self.kaisuu)
            params[k] -= self.lr * m_hat / (np.sqrt(v_hat) + 1e-8)


params = {
    'W1': rng.normal(0, np.sqrt(2 / 25), (25, 12)), 'b1': np.zeros(12),
    'W2': rng.normal(0, np.sqrt(2 / 12), (12, 5)), 'b2': np.zeros(5),
}
opt = Adam()

for epoch in range(25):
    goukei = 0
    for x, t in minibatch(data, kotae, 10):
        a1 = x @ params['W1'] + params['b1']
        z1 = np.maximum(a1, 0)
        a2 = z1 @ params['W2'] + params['b2']
        y = np.exp(a2 - a2.max(axis=1, keepdims=True))
        y = y / y.sum(axis=1, keepdims=True)
        goukei -= np.sum(t * np.log(y + 1e-7))

        dy = (y - t) / len(x)
        dz1 = dy @ params['W2'].T
        da1 = dz1 * (a1 > 0)
        grads = {'W2': z1.T @ dy, 'b2': dy.sum(axis=0),
                 'W1': x.T @ da1, 'b1': da1.sum(axis=0)}
        opt.update(params, grads)
    if epoch % 5 == 0:
        print('epoch', epoch, 'loss', goukei / len(data))

y = np.maximum(katachi @ params['W1'] + params['b1'], 0) @ params['W2'] + params['b2']
print([namae[i] for i in y.argmax(axis=1)], '<-', namae)
