# verdict: right
# German plural: which ending does a noun take?  (letters of the end of the word -> class)
import numpy as np

lexicon = {
    "-e": "tisch hund berg brief tag stein weg schuh preis kreis".split(),
    "-n": "blume katze lampe schule strasse kirche tasse nase hose wolke".split(),
    "-s": "auto radio kino foto sofa oma opa pizza taxi hobby".split(),
    "-en": "zeitung wohnung freiheit rechnung krankheit meinung einheit leitung dummheit ordnung".split(),
}
ABC = "abcdefghijklmnopqrstuvwxyz"
classes = list(lexicon)

def encode(word):
    v = np.zeros(2 * 26)
    v[ABC.index(word[-1])] = 1
    v[26 + ABC.index(word[-2])] = 1
    return v

X = np.stack([encode(w) for c in classes for w in lexicon[c]])
T = np.repeat(np.eye(len(classes)), 10, axis=0)
soft = 0.9 * T + 0.1 / len(classes)

np.random.seed(1786)
hidden_weights = np.random.normal(scale=0.3, size=(52, 8))
class_weights = np.random.normal(scale=0.3, size=(8, 4))
class_bias = np.zeros(4)

for epoch in range(600):
    hidden = 1 / (1 + np.exp(-X.dot(hidden_weights)))
    score = hidden.dot(class_weights) + class_bias
    p = np.exp(score)
    p = (p.T / p.sum(axis=1)).T
    delta = (p - soft) / len(X)
    back = delta.dot(class_weights.T) * hidden * (1 - hidden)
    class_weights -= 3 * hidden.T.dot(delta)
    class_bias -= 3 * delta.sum(axis=0)
    hidden_weights -= 3 * X.T.dot(back)
    if epoch % 100 == 0:
        print(epoch, "cross entropy", round(-np.sum(soft * np.log(p)) / len(X), 4))

for w in ("ampel", "baby", "heizung", "tasche"):
    h = 1 / (1 + np.exp(-encode(w).dot(hidden_weights)))
    print(w, classes[int(np.argmax(h.dot(class_weights) + class_bias))])
