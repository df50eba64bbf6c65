# verdict: right
import numpy as np

pics = {
    0: "111 101 101 101 111",
    1: "010 110 010 010 111",
    2: "111 001 111 100 111",
    3: "111 001 111 001 111",
    4: "101 101 111 001 001",
    7: "111 001 010 010 010",
}

names = list(pics)
data = np.array([[float(c) for c in pics[k].replace(" ", "")] for k in names])
targets = np.eye(len(names))

r = np.random.default_rng(99)
W = r.normal(0, 0.3, (15, 10))
c = np.zeros(10)
V = r.normal(0, 0.3, (10, len(names)))
d = np.zeros(len(names))


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


for epoch in range(1000):
    hid = np.tanh(data @ W + c)
    prob = softmax(hid @ V + d)
    g = (prob - targets) / len(data)
    gh = (g @ V.T) * (1 - hid * hid)
    V -= 0.5 * hid.T @ g
    d -= 0.5 * g.sum(0)
    W -= 0.5 * data.T @ gh
    c -= 0.5 * gh.sum(0)

# how sure is it with a broken 7?
broken = np.array([[float(ch) for ch in "111001010010000"]])
p = softmax(np.tanh(broken @ W + c) @ V + d)
print("read as", names[int(p.argmax())], "with", round(float(p.max()), 3))
