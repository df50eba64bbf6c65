# verdict: right
# next letter from the current letter, a one-layer softmax "network" (no libraries)
import math
import random

random.seed(17)

words = """anna otto lena nora emma mara tina nina leon noel theo
ella alma elsa lisa mona toni marlon milan elena""".split()
letters = ["."] + sorted(set("".join(words)))
idx = {ch: i for i, ch in enumerate(letters)}
N = len(letters)

pairs = []
for w in words:
    chain = "." + w + "."
    for a, b in zip(chain, chain[1:]):
        pairs.append((idx[a], idx[b]))

W = [[random.gauss(0, 0.1) for _ in range(N)] for _ in range(N)]


def softmax(row):
    top = max(row)
    ex = [math.exp(v - top) for v in row]
    s = sum(ex)
    return [v / s for v in ex]


for epoch in range(150):
    grad = [[0.0] * N for _ in range(N)]
    nll = 0.0
    for a, b in pairs:
        probs = softmax(W[a])
        nll -= math.log(probs[b])
        for k in range(N):
            grad[a][k] += (probs[k] - (k == b)) / len(pairs)
    for i in range(N):
        for k in range(N):
            W[i][k] -= 20.0 * grad[i][k]
    if epoch % 30 == 0:
        print(epoch, nll / len(pairs))

for _ in range(5):
    cur, name = 0, ""
    while True:
        cur = random.choices(range(N), softmax(W[cur]))[0]
        if cur == 0 or len(name) > 12:
            break
        name += letters[cur]
    print(name)
