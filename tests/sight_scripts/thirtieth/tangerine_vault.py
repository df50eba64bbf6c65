# verdict: right
from math import exp

# pseudo random numbers by hand, as on the old machine
state = 12345
def rnd():
    global state
    state = (1103515245 * state + 12345) % 2147483648
    return state / 2147483648 - 0.5

def sgm(x):
    return 1 / (1 + exp(-x))

# recursion instead of loops
def forward(net, x):
    if not net:
        return [x]
    y = [sgm(sum(w * v for w, v in zip(row, x + [1]))) for row in net[0]]
    return [x] + forward(net[1:], y)

def backward(net, acts, t):
    """gives the new layers and the error sent down to the input of the first one"""
    if not net:
        return [], [o - g for o, g in zip(acts[0], t)]
    rest, err = backward(net[1:], acts[1:], t)
    d = [e * y * (1 - y) for e, y in zip(err, acts[1])]
    down = [sum(d[j] * net[0][j][i] for j in range(len(d))) for i in range(len(acts[0]))]
    layer = [[w - 0.9 * d[j] * v for w, v in zip(net[0][j], acts[0] + [1])] for j in range(len(d))]
    return [layer] + rest, down

net = [[[2 * rnd() for _ in range(3)] for _ in range(4)], [[2 * rnd() for _ in range(5)] for _ in range(1)]]
book = [([0, 0], [0]), ([0, 1], [1]), ([1, 0], [1]), ([1, 1], [0])]
for i in range(6000):
    x, t = book[i % 4]
    net, _ = backward(net, forward(net, x), t)
print([round(forward(net, x)[-1][0], 2) for x, t in book])
