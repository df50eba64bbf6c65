# verdict: right
import numpy as np

LETTERS = "abcdefgh"
VOWELS = set("aeiou")
rng = np.random.default_rng(29)
words = rng.integers(0, 8, (150, 3))
is_vowel = np.array([c in VOWELS for c in LETTERS])
y = (is_vowel[words].sum(axis=1) >= 1).astype(float)

table = rng.normal(0, 0.5, (8, 3))
proj = rng.normal(0, 0.5, (9, 6))
proj_b = np.zeros(6)
vote = rng.normal(0, 0.5, 6)
vote_b = np.zeros(1)
one_hot = np.eye(8)[words]                       # samples x positions x letters

def softplus(z):
    return np.logaddexp(0, z)

for epoch in range(500):
    emb = np.einsum("npl,ld->npd", one_hot, table)
    flat = emb.reshape(len(words), 9)
    pre = flat @ proj + proj_b
    hid = softplus(pre)
    prob = 1 / (1 + np.exp(-(hid @ vote + vote_b)))

    g = (prob - y) / len(y)
    g_pre = np.outer(g, vote) / (1 + np.exp(-pre))
    g_emb = (g_pre @ proj.T).reshape(emb.shape)

    vote -= 0.5 * g @ hid
    vote_b -= 0.5 * g.sum()
    proj -= 0.5 * flat.T @ g_pre
    proj_b -= 0.5 * g_pre.sum(axis=0)
    table -= 0.5 * np.einsum("npl,npd->ld", one_hot, g_emb)
    if epoch % 100 == 0:
        print(epoch, "accuracy", np.mean((prob > 0.5) == y))
