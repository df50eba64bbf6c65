# verdict: wrong
# line: 63
import numpy as np

words = """emma olivia ava isabella sophia mia amelia evelyn abigail emily ella
avery sofia aria lily aubrey zoey hannah layla nora mila luna chloe""".split()

chars = ['.'] + sorted(set(''.join(words)))
stoi = {s: i for i, s in enumerate(chars)}
itos = {i: s for s, i in stoi.items()}
vocab_size = len(chars)

block_size = 3
X, Y = [], []
for w in words:
  context = [0] * block_size
  for ch in w + '.':
    ix = stoi[ch]
    X.append(context)
    Y.append(ix)
    context = context[1:] + [ix]
X = np.array(X); Y = np.array(Y)
print(X.shape, Y.shape)

g = np.random.default_rng(2147483647)
n_embd, n_hidden, batch_size = 3, 20, 32
C = g.standard_normal((vocab_size, n_embd))
W1 = g.standard_normal((n_embd * block_size, n_hidden)) * (5/3) / (n_embd * block_size)**0.5
b1 = np.zeros(n_hidden)
W2 = g.standard_normal((n_hidden, vocab_size)) * 0.1
b2 = np.zeros(vocab_size)

for i in range(2000):
  ix = g.integers(0, X.shape[0], batch_size)
  Xb, Yb = X[ix], Y[ix]

  # forward
  emb = C[Xb]
  embcat = emb.reshape(batch_size, -1)
  h = np.tanh(embcat @ W1 + b1)
  logits = h @ W2 + b2
  logits = logits - logits.max(1, keepdims=True)
  counts = np.exp(logits)
  probs = counts / counts.sum(1, keepdims=True)
  loss = -np.log(probs[np.arange(batch_size), Yb]).mean()

  # backward, by hand
  dlogits = probs.copy()
  dlogits[np.arange(batch_size), Yb] -= 1
  dlogits /= batch_size
  dW2 = h.T @ dlogits
  db2 = dlogits.sum(0)
  dhpreact = (dlogits @ W2.T) * (1.0 - h**2)
  dW1 = embcat.T @ dhpreact
  db1 = dhpreact.sum(0)
  demb = (dhpreact @ W1.T).reshape(emb.shape)

  lr = 0.2 if i < 1200 else 0.05
  W2 -= lr * dW2
  b2 -= lr * db2
  W1 -= lr * dW1
  b1 -= lr * db1
  C[Xb] -= lr * demb

  if i % 400 == 0:
    print(f'{i:5d}: {loss:.4f}')

for _ in range(5):
  out, context = [], [0] * block_size
  while len(out) < 12:
    h = np.tanh(C[context].reshape(-1) @ W1 + b1)
    l = h @ W2 + b2
    p = np.exp(l - l.max()); p /= p.sum()
    ix = int(g.choice(vocab_size, p=p))
    if ix == 0:
      break
    out.append(itos[ix])
    context = context[1:] + [ix]
  print(''.join(out))
