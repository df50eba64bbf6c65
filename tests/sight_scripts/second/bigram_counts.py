# verdict: not a network
# why: A bigram model from counts, no training by gradients.
# makemore part 1, the counting version
import numpy as np

names = ["emma", "olivia", "ava", "isabella", "sophia", "mia", "amelia", "anna", "lena", "noah"]
chars = ['.'] + sorted(set(''.join(names)))
stoi = {c: i for i, c in enumerate(chars)}
N = np.ones((len(chars), len(chars)))
for n in names:
    w = '.' + n + '.'
    for a, b in zip(w, w[1:]):
        N[stoi[a], stoi[b]] += 1
P = N / N.sum(axis=1, keepdims=True)

rng = np.random.default_rng(2147483647)
for _ in range(5):
    i, out = 0, []
    while True:
        i = rng.choice(len(chars), p=P[i])
        if i == 0:
            break
        out.append(chars[i])
    print(''.join(out))
nll = 0.0
cnt = 0
for n in names:
    w = '.' + n + '.'
    for a, b in zip(w, w[1:]):
        nll -= np.log(P[stoi[a], stoi[b]])
        cnt += 1
print('nll', nll / cnt)
