# verdict: right
import random, math
# next letter of "banana": one-hot, softmax
text = "banana"
alphabet = sorted(set(text))
K = len(alphabet)
pairs = [(alphabet.index(a), alphabet.index(b)) for a, b in zip(text, text[1:])]
H = 4
E = [[random.gauss(0, 1) for _ in range(H)] for _ in range(K)]
U = [[random.gauss(0, 1) for _ in range(H)] for _ in range(K)]
def probs(E, U, a):
    h = [math.tanh(v) for v in E[a]]
    z = [math.exp(sum(u * q for u, q in zip(row, h))) for row in U]
    return h, [v / sum(z) for v in z]
for it in range(300):
    for a, b in pairs:
        h, p = probs(E, U, a)
        d = [p[k] - (1 if k == b else 0) for k in range(K)]
        for j in range(H):
            back = sum(d[k] * U[k][j] for k in range(K)) * (1 - h[j] ** 2)
            for k in range(K):
                U[k][j] -= 0.1 * d[k] * h[j]
            E[a][j] -= 0.1 * back
print({c: [round(q, 2) for q in probs(E, U, i)[1]] for i, c in enumerate(alphabet)})
