# verdict: right
import numpy as np

# What language is this?  Mean of letter-pair embeddings -> softmax.
samples = {
    "english": ["the weather is nice today", "where have you been", "this is the end of the road",
                "what do you think about that", "she had nothing to say"],
    "german": ["das wetter ist heute schoen", "wo bist du gewesen", "dies ist das ende der strasse",
               "was denkst du darueber", "sie hatte nichts zu sagen"],
    "italian": ["oggi il tempo e bello", "dove sei stato", "questa e la fine della strada",
                "che cosa ne pensi", "non aveva niente da dire"],
}
languages = list(samples)
pairs = {}


def pair_ids(text, grow):
    ids = []
    for a, b in zip(text, text[1:]):
        if grow:
            pairs.setdefault(a + b, len(pairs))
        if a + b in pairs:
            ids.append(pairs[a + b])
    return np.array(ids)


corpus = [(pair_ids(t, True), k) for k, lang in enumerate(languages) for t in samples[lang]]

rng = np.random.default_rng(26)
dim = 6
table = rng.normal(0, 0.3, (len(pairs), dim))
out_w = rng.normal(0, 0.3, (dim, len(languages)))
out_b = np.zeros(len(languages))
lr = 1.0

for epoch in range(60):
    nll = 0.0
    for c in rng.permutation(len(corpus)):
        ids, k = corpus[c]
        mean = table[ids].mean(axis=0)
        score = mean @ out_w + out_b
        p = np.exp(score - score.max())
        p /= p.sum()
        nll -= np.log(p[k])

        g = p
        g[k] -= 1.0
        g_mean = out_w @ g
        out_w -= lr * np.outer(mean, g)
        out_b -= lr * g
        np.add.at(table, ids, -lr * g_mean / len(ids))   # pairs can occur more than once
    if epoch % 12 == 0:
        print("epoch", epoch, "nll", round(nll / len(corpus), 4))

for text in ("nothing on the road", "das ist nichts", "che bella strada"):
    print(text, "->", languages[int((table[pair_ids(text, False)].mean(axis=0) @ out_w + out_b).argmax())])
